/** Signs for the state of a task: text, so that every output keeps it. */
export const TASK_SIGNS = { done: '☑', open: '☐' } as const
