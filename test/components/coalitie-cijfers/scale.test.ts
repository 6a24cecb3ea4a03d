import { expect } from '@open-wc/testing';
import { scaleOf } from '../../../src/components/coalitie-cijfers/scale.js';

describe('the scale of a chart', () => {
  it('starts at 0 and ends just above the highest figure', () => {
    expect(scaleOf([2022], [14.2]).steps).to.deep.equal([0, 5, 10, 15]);
    expect(scaleOf([2022], [48.6, 11]).steps).to.deep.equal([0, 10, 20, 30, 40, 50]);
    expect(scaleOf([2022], [100]).steps).to.deep.equal([0, 20, 40, 60, 80, 100]);
    expect(scaleOf([2022], [0]).steps).to.deep.equal([0, 5]);
  });

  it('places figures between top and bottom', () => {
    const { y } = scaleOf([2022], [50]);
    expect([y(0), y(25), y(50)]).to.deep.equal([100, 50, 0]);
  });

  it('gives each year the room of a year, also where nothing was measured', () => {
    const { x } = scaleOf([2012, 2016, 2020, 2022], [1]);
    expect([2012, 2016, 2020, 2022].map(x)).to.deep.equal([0, 40, 80, 100]);
    expect(scaleOf([2022], [1]).x(2022)).to.equal(50);
  });

  it('writes the first and the last year always, and the others where there is room', () => {
    const { years } = scaleOf([2024, 2012, 2016, 2020, 2022, 2023, 2012], [1]);
    expect(years).to.deep.equal([
      { jaar: 2012, room: 'altijd' },
      { jaar: 2016, room: 'ruim' },
      { jaar: 2020, room: 'ruim' },
      { jaar: 2022, room: 'ruim' },
      { jaar: 2023, room: 'breed' },
      { jaar: 2024, room: 'altijd' },
    ]);
  });

  it('leaves out years that fit nowhere', () => {
    const { years } = scaleOf(
      Array.from({ length: 60 }, (_, index) => 1965 + index),
      [1],
    );
    expect(years.length).to.equal(60);
    expect(years.filter(({ room }) => room === 'altijd').map(({ jaar }) => jaar)).to.include.members([
      1965, 2024,
    ]);
    expect(years.filter(({ room }) => room !== 'geen').length).to.be.below(15);
  });
});
