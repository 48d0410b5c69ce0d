namespace Classifieds.Domain.Ledgers;

/// <summary>What somebody may or may not do at the desk.</summary>
public enum DeskDeed
{
    /// <summary>收稿, 改稿, 更正: words in.</summary>
    Take,

    /// <summary>留置, 解除留置, 撤稿, 恢复, 改期.</summary>
    Steer,

    /// <summary>出清样.</summary>
    Proof,

    /// <summary>电话认可, 代记不同意: writes down what the advertiser said.</summary>
    AnswerForAdvertiser,

    /// <summary>复核.</summary>
    Examine,

    /// <summary>放行: lets an error stand.</summary>
    Overrule,

    /// <summary>组版.</summary>
    MakePage,

    /// <summary>未认可也刊: lets run what was not approved.</summary>
    LetRun,

    /// <summary>付印.</summary>
    Publish,

    /// <summary>收截稿后的稿.</summary>
    TakeLate,

    /// <summary>补录旧报: writes down what ran before.</summary>
    TakePast,

    /// <summary>人员管理.</summary>
    ManageUsers,

    /// <summary>出刊登证明.</summary>
    Certify,

    /// <summary>备份.</summary>
    BackUp,

    /// <summary>看底稿、号码.</summary>
    ReadManuscript,

    /// <summary>销毁底稿.</summary>
    Erase,

    /// <summary>换密钥.</summary>
    RotateKeys,

    /// <summary>收款.</summary>
    TakePayment,

    /// <summary>退款.</summary>
    Refund,

    /// <summary>挂账客户管理.</summary>
    ManageCustomers,
}
