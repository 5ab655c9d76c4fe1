const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

/** Elements of SVG that a drawing may have; their content is looked at in turn. */
export const ELEMENTS = words(`
  svg g defs symbol use switch a view title desc style foreignObject image
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform set mpath
`)

/** Elements of HTML that labels are made of in a `foreignObject`. */
export const HTML_ELEMENTS = words(`
  body a div span p br hr b strong i em u s small sub sup code pre font center h1 h2 h3 h4 h5 h6 ul ol li dl dt dd
  blockquote table thead tbody tfoot tr th td caption
`)

/** Attributes that are also properties of a style sheet: their values can name other parts, or addresses. */
export const PRESENTATION = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color
  flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
  font-variant font-weight image-rendering isolation letter-spacing lighting-color line-height marker marker-end
  marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-box transform-origin unicode-bidi
  vector-effect visibility white-space word-spacing writing-mode
`)

/** Attributes that are numbers, names or paths, and load nothing. */
export const ATTRIBUTES = words(`
  id class lang dir version baseProfile media type
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr z dx dy width height d points path pathLength transform rotate offset
  viewBox preserveAspectRatio refX refY orient markerWidth markerHeight markerUnits
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits
  textLength lengthAdjust startOffset method spacing side requiredFeatures requiredExtensions systemLanguage
  in in2 result mode operator k1 k2 k3 k4 tableValues slope intercept amplitude exponent stdDeviation edgeMode radius
  order kernelMatrix divisor bias targetX targetY kernelUnitLength preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ scale
  xChannelSelector yChannelSelector baseFrequency numOctaves seed stitchTiles
  attributeName attributeType begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints
  additive accumulate origin
  xml:space xml:lang xmlns xmlns:xlink
`)

/** Attributes of animations that hold values of another attribute. */
export const ANIMATED = words('values from to by')

/** Attributes of HTML in a label. */
export const HTML_ATTRIBUTES = words('class lang dir align valign colspan rowspan color face size xmlns')

/** Functions that values of a style sheet may call: they compute, and load nothing. */
export const FUNCTIONS = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate
  rotatex rotatey rotatez rotate3d skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
  cubic-bezier steps linear path polygon circle ellipse inset rect local format tech minmax repeat fit-content
`)

/** Rules of a style sheet that may stand beside those with selectors. */
export const AT_RULES = words('media supports layer container font-face keyframes -webkit-keyframes')

/** What runs, or shows the page of another; its loss is told of. Other unknown elements are drawn by no browser. */
export const UNSAFE = words(
  'script handler listener iframe frame object embed applet audio video source link meta base form input button ' +
    'textarea select img picture canvas plaintext template noscript portal math',
)
