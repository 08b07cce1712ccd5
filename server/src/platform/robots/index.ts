import { Robot, RobotMessage } from './robot.entity.js';

export type { RobotMessageState } from './robot.entity.js';
export { RobotsModule } from './robots.module.js';
export type { RobotMessageRow, RobotRow } from './robots.repository.js';
export { HOUSE, Robots, type RobotSaid } from './robots.service.js';
export const ROBOT_ENTITIES = [Robot, RobotMessage];
