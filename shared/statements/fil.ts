import type { CannedWordsFile } from './canned-words.ts';

export const fil: CannedWordsFile = {
  lang: 'fil',
  status: 'starting',
  words: {
    threat:
      'May pagbabanta ito sa isang tao. Pumupunta rito ang mga tao para maging ligtas, kaya hindi ipinapakita ang pagbabanta kahit biro lang.',
    hate: 'Minamaliit nito ang mga tao dahil sa kung sino sila. Lahat dito ay kabilang sa grupong minsan nang pinagsalitaan nang ganoon.',
    harassment:
      'Pinag-iinitan nito ang isang tao. Puwedeng hindi magkasundo rito, pero hindi puwedeng pahirapan ang sinuman.',
    heritageDoubted:
      'Sinasabi nito kung ano o hindi ang isang tao. Dito, walang kailangang magpatunay ng kaniyang lahi, at walang nagbibilang nito nang pira-piraso.',
    sexual: 'Sekswal ito at walang humingi nito. May mga labintatlong taong gulang na nagbabasa rito.',
    privacy:
      'May binanggit itong pribado ng ibang tao: kung saan siya nakatira, nag-aaral, o paano siya makokontak. Siya lang ang puwedeng magbahagi niyon.',
    spam: 'Patalastas ito, o sinusubukang dalhin ang mga tao sa iba. Puwede mong sabihan muna ang mga tagapangalaga ng silid.',
    offTopic: 'Iba ang paksa nito sa silid na ito. Malugod itong tatanggapin sa tamang lugar.',
    contentNoteNeeded:
      'Mananatili ang isinulat mo. Maaaring mahirap itong basahin para sa iba, kaya may paunawa sa unahan at bubuksan ito ng may gusto.',
    heldNotShown:
      'Binasa ng moderator ang mensahe mo at nagpasyang hindi ito ipakita. Puwede mo itong isulat sa ibang salita.',
    careAndHelp:
      'Nabasa namin ang isinulat mo, at mabuti na sinabi mo. Wala kang ginawang mali. Nasa pahina ng suporta ang mga taong makikinig ngayon sa wika mo; at narito rin kami.',
  },
};
