import 'coalitie-widgets/coalitie-contact';
import 'coalitie-widgets/coalitie-feed';
import 'coalitie-widgets/coalitie-kaart';
import type {} from 'coalitie-widgets/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
