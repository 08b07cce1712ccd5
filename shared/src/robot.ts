/** 群机器人: whose message format a group's webhook takes. */
export const ROBOT_KINDS = ['wecom', 'dingtalk'] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];
/** Where each of them is called; a house's own relays are named in its settings. */
export const ROBOT_HOSTS: Readonly<Record<RobotKind, string>> = {
  wecom: 'qyapi.weixin.qq.com',
  dingtalk: 'oapi.dingtalk.com',
};
export const ROBOT_LIMITS = { url: 500, text: 500, answer: 200 } as const;
/** `20:00`; a quiet time may pass midnight. */
export const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
