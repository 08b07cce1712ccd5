import { ContainersController } from './containers.controller.js';
import { CustodyPolicyController } from './custody-policy.controller.js';
import { CountsController } from './counts.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { MovesController } from './moves.controller.js';
import { TransfersController } from './transfers.controller.js';
import { TransitController } from './transit.controller.js';

/** Doors to how pieces come, go and are counted. */
export const MOVES_CONTROLLERS = [
  ContainersController,
  CustodyPolicyController,
  CountsController,
  DeliveriesController,
  MovesController,
  TransfersController,
  TransitController,
];
