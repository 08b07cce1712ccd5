/** 容器: a tray, a case or a safe with a name, in which pieces lie. An open one takes pieces; a closed one is history. */
export const CONTAINER_STATES = ['open', 'closed'] as const;
export type ContainerState = (typeof CONTAINER_STATES)[number];

/** Code on the label of a container: what staff say and scan. */
export const CONTAINER_CODE_PATTERN = /^[A-Z0-9][A-Z0-9-]{0,15}$/;
