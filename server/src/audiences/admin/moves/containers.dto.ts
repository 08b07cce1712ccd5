import {
  CONTAINER_CODE_PATTERN,
  CONTAINER_STATES,
  CONTAINERS,
  LIMITS,
  SERIAL_PATTERN,
  type Container,
  type ContainerState,
} from '@zhuyue/shared';
import { Id, Int, Many, OneOf, Text } from '../../../platform/contract/index.js';
import { MovingPieceView } from './paper.dto.js';

export class ContainerView {
  @Id() id!: string;
  @Id() storeId!: string;
  @OneOf(CONTAINERS) kind!: Container;
  @Text({ max: 16 }) code!: string;
  @Text({ max: 40 }) name!: string;
  @OneOf(CONTAINER_STATES) state!: ContainerState;
}
export class ContainerCardView extends ContainerView {
  @Int({ min: 0, max: 1_000_000 }) pieces!: number;
}
/** GET /api/admin/containers — those of one store. */
export class ContainersView {
  @Many(() => ContainerCardView) items!: ContainerCardView[];
}
/** GET /api/admin/containers/:id and the reply of everything done to one. */
export class ContainerFullView extends ContainerView {
  @Many(() => MovingPieceView) contents!: MovingPieceView[];
}
/** POST /api/admin/containers */
export class MakeContainerBody {
  @Id() storeId!: string;
  @OneOf(CONTAINERS) kind!: Container;
  @Text({ max: 16, pattern: CONTAINER_CODE_PATTERN }) code!: string;
  @Text({ max: LIMITS.name }) name!: string;
}
/** POST /api/admin/containers/:id/names */
export class RenameContainerBody {
  @Text({ max: 16, pattern: CONTAINER_CODE_PATTERN }) code!: string;
  @Text({ max: LIMITS.name }) name!: string;
}
/** POST /api/admin/containers/:id/actions */
export class ContainerActionBody {
  @OneOf(['close', 'reopen']) action!: 'close' | 'reopen';
}
/** POST /api/admin/containers/:id/pieces — the piece whose tag was read is laid in. */
export class PutPieceBody {
  @Text({ max: 20, min: 20, pattern: SERIAL_PATTERN }) serial!: string;
}
