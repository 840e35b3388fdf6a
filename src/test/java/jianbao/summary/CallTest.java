package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡船公司鼓励所有乘客和用户升级到新的船票。",
                "渡船公司鼓励与会者前来与三位船长会面。",
                "公司邀请与会者访问三号展位。",
                "与会者被鼓励参观船厂的展台。",
                "三条渡船停航阅读全文市长说，桥还开着。",
                "码头的联系电话是 0345 600 459。",
                "新船将在春天下水，敬请期待！",
                "要进一步了解新船，码头上有小册子。",
                "在码头上，与会者将有机会和船长见面。",
                "一起来一场河上的旅行吧！",
                "给船长私信“过河”，就会收到船票。",
                "迈出您的划船生涯的第一步，来码头看看。",
                "这艘船是您通往上游的桥梁。",
                "了解渡船时刻的更多信息，请单击此处。",
                "观众可以在十二号展位预约试坐新船。",
                "让我们走进石桥三百年的历史。",
                "请在周五前到门口登记领取门票。",
                "点击左边的按钮就能看到完整的地图。",
                "欢迎各位读者写信告诉我们那天的天气。",
                "如果您对河流感兴趣，展览开到周日。",
                "想要了解桥的历史，可以去看小册子。",
                "更多详情见市政厅门口的公告栏。",
                "关于渡船的时刻，请访问码头的网站查询。",
                "写信到 river@example.org 就会有人回答。",
                "新的目录现在可以在目录页river.example.org上查看，不限时间。",
                "完整的报告可在此处免费获得。",
                "继续阅读石桥三百年的故事。",
                "现在，让我们开始搭一座自己的桥吧！",
                "不要在雨季靠近河边的石头。",
                "您可以在此上传当天拍下的照片。",
                "对划船感兴趣的朋友可以周末来码头看看。",
                "您的反馈只有编辑部能够看到。",
                "您可以使用下面的表格告诉编辑部那天的见闻。",
                "如需帮助，拨打 116 123 随时有人接听。",
                "通过文中链接购买船票，我们会获得少量佣金。",
                "栏目欢迎读者随时投稿。",
                "对于想在河上划船的人，请访问码头的售票处。",
                "访问此处查看石桥的全部照片。",
                "阅读博客了解石桥的历史。",
                "发现我们的渡船如何让您的周末变得轻松。",
                "我们邀请船主和渔民到码头看看新船。",
                "在造船公司的博客中了解更多新船的图纸。",
                "我们将仅为这次专题保存您的姓名。",
                "市长在桥上发表讲话更多阅读石桥关闭三天。",
                "划船比赛设有两类电子门票。",
                "租一条船可以试试 boats.co.uk 这一家。",
                "探索更多此类话题：河流、石桥、洪水。",
                "造船公司将在三号展位欢迎各位参观。",
                "河上的航线图见 river.com/map 一页。",
                "if you have a photograph of the bridge, please click here to upload it.",
                "sign up for the letter about the river.",
                "for more information ask at the bridge.",
                "don't miss the boat race on sunday."
            })
    void what_wants_something_from_the_reader_is_a_call(String sentence) {
        assertThat(is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡船公司鼓励用户在夜里乘船。",
                "市长邀请船夫的孩子到市政厅唱歌。",
                "点击量在洪水那天翻了三倍。",
                "注册用户去年超过了一百万人。",
                "订阅收入占这家报社收入的一半。",
                "市长要人们不要靠近河边的石头。",
                "下载量在一周之内超过了五万次。",
                "阅读障碍影响着每二十个孩子中的一个。",
                "请愿书上已经有了一万个签名。",
                "有意义的是，桥在洪水中没有倒。",
                "欲望在这部小说里像河水一样上涨。",
                "联系当地渔民的工作由市政厅负责。",
                "骗子诱使老人点击恶意链接并填写密码。",
                "市民填写问卷，说出对新桥的看法。",
                "市民需要更多阅读的地方，图书馆不够用。",
                "我们欢迎了三百名从上游来的客人。",
                "船长在博客中写了更多水上的故事。",
                "探索队在上游发现了一座更老的桥。",
                "新桥受到市民欢迎，参观者排起了长队。",
                "阅读河流大学的报告后，市长决定重建。",
                "船主用 river.com 这个网站卖票。",
                "展位上摆着三艘新船的模型。",
                "the council asked visitors to please the ferryman.",
                "the council will register every boat on the river.",
                "readers of the paper subscribed in great numbers."
            })
    void the_same_words_as_matter_are_none(String sentence) {
        assertThat(is(sentence)).isFalse();
    }

    private static boolean is(String sentence) {
        return Call.opens(sentence) || Call.ANYWHERE.occurIn(sentence);
    }
}
