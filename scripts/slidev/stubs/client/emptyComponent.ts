/** Component that shows nothing. */
export default { render: () => undefined }
