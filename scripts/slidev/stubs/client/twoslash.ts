/** Vue plugin that adds nothing. */
export default { install: () => undefined }
