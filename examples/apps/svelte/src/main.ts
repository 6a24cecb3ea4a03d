import 'coalitie-widgets/coalitie-contact';
import 'coalitie-widgets/coalitie-feed';
import 'coalitie-widgets/coalitie-kaart';
import type {} from 'coalitie-widgets/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') as HTMLElement });
