import { Global, Module } from '@nestjs/common';
import { RobotsRepository } from './robots.repository.js';
import { RobotLedger, Robots } from './robots.service.js';

/** Global: notices write to the groups, the desk sets them up. */
@Global()
@Module({ providers: [RobotsRepository, RobotLedger, Robots], exports: [Robots] })
export class RobotsModule {}
