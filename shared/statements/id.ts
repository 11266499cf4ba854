import type { CannedWordsFile } from './canned-words.ts';

export const id: CannedWordsFile = {
  lang: 'id',
  status: 'starting',
  words: {
    threat:
      'Isinya mengancam seseorang. Orang datang ke sini untuk merasa aman, jadi ancaman tidak pernah ditampilkan, juga bila dimaksud sebagai candaan.',
    hate: 'Isinya merendahkan orang karena siapa mereka. Setiap orang di sini termasuk kelompok yang pernah dibicarakan seperti itu.',
    harassment: 'Isinya menyerang satu orang. Berbeda pendapat boleh; membuat seseorang tertekan tidak boleh.',
    heritageDoubted:
      'Isinya menentukan siapa seseorang atau bukan. Di sini tidak ada yang harus membuktikan asal-usulnya, dan tidak ada yang menghitungnya per bagian.',
    sexual: 'Isinya bersifat seksual dan tidak ada yang memintanya. Di sini ada juga pembaca berusia tiga belas tahun.',
    privacy:
      'Isinya menyebut hal pribadi orang lain: tempat tinggal, sekolah, atau cara menghubunginya. Hanya dia yang boleh membagikannya.',
    spam: 'Isinya iklan, atau mengajak orang ke tempat lain. Kamu bisa memberi tahu pengurus ruang lebih dulu.',
    offTopic: 'Isinya di luar topik ruang ini. Di tempat yang cocok, itu diterima dengan senang hati.',
    contentNoteNeeded:
      'Tulisanmu tetap ada. Sebagian orang mungkin berat membacanya, jadi di depannya ada catatan dan yang mau dapat membukanya sendiri.',
    heldNotShown:
      'Pesanmu dibaca moderator dan diputuskan untuk tidak ditampilkan. Kamu bisa menuliskannya dengan kata lain.',
    careAndHelp:
      'Kami membaca tulisanmu, dan kami lega kamu mengatakannya. Kamu tidak berbuat salah. Di halaman bantuan ada orang yang mendengarkan hari ini dalam bahasamu; dan kami ada di sini.',
  },
};
