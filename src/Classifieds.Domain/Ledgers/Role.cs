namespace Classifieds.Domain.Ledgers;

/// <summary>What a person does at the desk.</summary>
public enum Role
{
    /// <summary>收稿员.</summary>
    Clerk,

    /// <summary>审核员: the second pair of eyes.</summary>
    Examiner,

    /// <summary>组版编辑.</summary>
    Editor,

    /// <summary>主管.</summary>
    Manager,

    /// <summary>登报人, who comes with the token of a proof.</summary>
    Advertiser,
}
