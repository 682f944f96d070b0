export * from './room.ko';
