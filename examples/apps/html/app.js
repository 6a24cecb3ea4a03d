/** Gives the elements a feed as an object, and follows what the visitor chooses. */
const group = /** @type {import('coalitie-widgets').CoalitieFeed} */ (
  document.querySelector('coalitie-feed')
);
group.feed = await (await fetch('feed.json')).json();

const keuze = /** @type {HTMLElement} */ (document.getElementById('keuze'));
group.addEventListener('coalitie-select', event => {
  keuze.textContent = `Gekozen: ${event.gemeente}`;
  // @ts-expect-error the field is called `gemeente`
  event.gemente;
});

const kaart = /** @type {import('coalitie-widgets').CoalitieKaart} */ (
  document.querySelector('coalitie-kaart')
);
// @ts-expect-error there is no such weergave
kaart.weergave ||= 'kaat';
