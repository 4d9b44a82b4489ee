import { Hono } from 'hono';

export const createViewer = (_options: { execute: unknown }): Hono => new Hono();
