/** English words that are given names too, and open a sentence or a heading more often than a name. */
export const englishWords: readonly string[] = (
  'amber angel april art ash august aurora autumn barry basil beau bell bill blessing brook brooks bud candy carol case ' +
  'chance charity chase chip christian claire clay clement cliff colt cross crystal daisy dale dallas dawn day dean del ' +
  'destiny dexter diamond dimple dolly don dong drew duke dusty earl ebony eden elder elm ernest eve evening ever faith ' +
  'favor favour fern flo flora florida forest fortune foster francis frank free freedom gale garnet gay gene general genesis ' +
  'gift ginger glen gold golden good grace grant gray green guy happy hardy harmony harvest haven hazel heather heaven ' +
  'hero holly honor hope house hunter iris ivory ivy jack jade jasmine jay jewel jordan joy july june justice justus kay king ' +
  'lady lance lane laurel law lily lotus love lucky luna major marina mark marvel mason may melody mercy merit miles ' +
  'miller miracle mission misty money moon more morning myrtle neal noble norm north nova oak ocean odd olive opal page ' +
  'paris patience patsy paul pearl penny pepper pierce piper pleasure porter praise precious price pride prince princess ' +
  'promise prosper prudence queen rain rainbow ray reed reese regal reward rich rick river road robin rocky rod roman rose ' +
  'rosemary rowan roy royal ruby rush rusty sage sandy savanna savannah scout sea second shade shay sherman sincere ' +
  'skip sky solo sonny south spring star state stella sterling stone storm success summer sun sunday sunny temple terra ' +
  'thank true trust truth unique valor van vernon victor victory viola violet virginia vivid ward wade wednesday west will ' +
  'willow wilson windy winter wisdom wonder woods world young zion era elite delta major max mag media mina neo nice ' +
  'cyber delphi marino santa san dos las los sur este norte norman german roma ola ole per ian vera bo odd else aid alma ' +
  'asia africa europe america carolina dakota georgia india israel kenya london madison milan montana nevada sydney tunis ' +
  'thu friday monday tuesday thursday saturday january february march september october november december'
).split(' ');
