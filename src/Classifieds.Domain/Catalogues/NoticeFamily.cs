namespace Classifieds.Domain.Catalogues;

/// <summary>The four families a classifieds page prints.</summary>
public enum NoticeFamily
{
    /// <summary>遗失声明, 挂失: a lost licence, certificate, bill or receipt is declared void.</summary>
    Loss,

    /// <summary>遗失公章: a lost seal is declared void.</summary>
    Seal,

    /// <summary>公告: winding-up, capital reduction, relocation of graves, service of documents …</summary>
    Public,

    /// <summary>寻人, 认尸, 招领, 寻物.</summary>
    Missing,
}
