/** Size of `social-card.png` in px, which link previews show whole; see <https://ogp.me> and the guides of the large networks. */
export const SOCIAL_CARD = { width: 1200, height: 630 } as const
