import type {Translation} from '../en.js';

/** Tiếng Việt. */
export const translation: Translation = {
  'Checks whether the browser accepts cookies.': 'Kiểm tra xem trình duyệt có chấp nhận cookie hay không.',
  'Counts visits and shows which pages are used.': 'Đếm số lượt truy cập và cho biết những trang nào được sử dụng.',
  'Keeps nothing on this device. Reads how pages are used, and receives its internet address.':
    'Keeps nothing on this device. Reads how pages are used, and receives its internet address.',
  'Keeps track of the current visit.': 'Theo dõi lượt truy cập hiện tại.',
  'Limits how often data is sent.': 'Giới hạn tần suất gửi dữ liệu.',
  'Measures adverts and chooses who sees them.': 'Đo lường quảng cáo và chọn ai sẽ thấy quảng cáo.',
  'Measures how fast pages are.': 'Đo tốc độ tải trang.',
  'Plays sound.': 'Phát âm thanh.',
  'Plays videos.': 'Phát video.',
  'Protects requests from forgery.': 'Bảo vệ các yêu cầu khỏi bị giả mạo.',
  'Reads pages aloud.': 'Đọc to nội dung trang.',
  'Receives the internet address of this device.': 'Receives the internet address of this device.',
  'Recognises the same browser on later visits.': 'Nhận ra cùng một trình duyệt ở những lần truy cập sau.',
  'Records clicks and scrolling.': 'Ghi lại thao tác nhấp chuột và cuộn trang.',
  'Remembers an answer about cookies.': 'Ghi nhớ câu trả lời về cookie.',
  'Remembers settings.': 'Ghi nhớ cài đặt.',
  'Remembers what led to this site.': 'Ghi nhớ nguồn dẫn đến trang web này.',
  'Searches this site.': 'Tìm kiếm trên trang web này.',
  'Shows and measures adverts.': 'Hiển thị và đo lường quảng cáo.',
  'Shows buttons for sharing.': 'Hiển thị các nút chia sẻ.',
  'Shows documents.': 'Hiển thị tài liệu.',
  'Shows forms and follows visits.': 'Hiển thị biểu mẫu và theo dõi các lượt truy cập.',
  'Shows forms.': 'Hiển thị biểu mẫu.',
  'Shows maps.': 'Hiển thị bản đồ.',
  'Shows pictures.': 'Hiển thị hình ảnh.',
  'Shows posts.': 'Hiển thị bài đăng.',
  'Starts other services.': 'Khởi chạy các dịch vụ khác.',
  'Tells people and automated traffic apart.': 'Phân biệt người thật với lưu lượng truy cập tự động.',
};
