namespace Classifieds.Domain.Pastes;

/// <summary>Why words of a paste are no notice's.</summary>
public enum LeftoverKind
{
    /// <summary>寒暄、交代: greetings, requests, prices asked, thanks.</summary>
    Talk,

    /// <summary>聊天抬头: who wrote when.</summary>
    ChatHead,

    /// <summary>[图片] and the like: something that did not come with the words.</summary>
    Picture,

    /// <summary>One heading over several notices.</summary>
    SharedTitle,

    /// <summary>A line drawn between notices, or a number with nothing behind it.</summary>
    Mark,
}
