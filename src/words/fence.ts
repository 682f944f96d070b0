export * from './fence.ko';
