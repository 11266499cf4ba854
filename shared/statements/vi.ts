import type { CannedWordsFile } from './canned-words.ts';

export const vi: CannedWordsFile = {
  lang: 'vi',
  status: 'starting',
  words: {
    threat:
      'Nội dung này đe dọa người khác. Mọi người đến đây để được an toàn, nên lời đe dọa không bao giờ được hiện, kể cả khi chỉ là nói đùa.',
    hate: 'Nội dung này khinh miệt người khác vì họ là ai. Ai ở đây cũng thuộc một nhóm từng bị nói như vậy.',
    harassment:
      'Nội dung này nhắm vào một người. Ở đây có thể không đồng ý với nhau, nhưng không được làm ai kiệt sức.',
    heritageDoubted:
      'Nội dung này phán xét một người là ai hay không phải là ai. Ở đây không ai phải chứng minh nguồn gốc của mình, và không ai tính nó thành từng phần.',
    sexual: 'Nội dung này mang tính tình dục mà không ai yêu cầu. Ở đây có cả các bạn mười ba tuổi đọc.',
    privacy:
      'Nội dung này nêu điều riêng tư của người khác: nơi ở, trường học hoặc cách liên lạc. Chỉ chính người đó mới được chia sẻ.',
    spam: 'Nội dung này là quảng cáo, hoặc muốn kéo mọi người sang nơi khác. Bạn có thể báo trước với người phụ trách phòng.',
    offTopic: 'Nội dung này không thuộc chủ đề của phòng. Bạn có thể gửi ở nơi phù hợp.',
    contentNoteNeeded:
      'Điều bạn viết vẫn được giữ. Có người đọc sẽ thấy khó khăn, nên phía trước có một lời báo, ai muốn đọc thì tự mở.',
    heldNotShown:
      'Tin nhắn của bạn đã được người điều hành đọc và quyết định không hiện. Bạn có thể viết lại bằng lời khác.',
    careAndHelp:
      'Chúng tôi đã đọc điều bạn viết và mừng vì bạn đã nói ra. Bạn không làm gì sai. Trên trang hỗ trợ có những người sẵn sàng lắng nghe hôm nay, bằng tiếng của bạn; và chúng tôi ở đây.',
  },
};
