export * from './vpc-drawing.ko';
