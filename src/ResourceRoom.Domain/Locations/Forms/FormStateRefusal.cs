namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>Why an act is not possible.</summary>
public enum FormStateRefusal
{
    /// <summary>Only OET staff can.</summary>
    NotOet,

    /// <summary>It is still a draft.</summary>
    NotSubmitted,

    /// <summary>It has already been submitted.</summary>
    AlreadySubmitted,

    /// <summary>It has already been returned.</summary>
    AlreadyReturned,

    /// <summary>It has already been accepted.</summary>
    AlreadyAccepted,

    /// <summary>It has been withdrawn.</summary>
    Withdrawn,

    /// <summary>Its LWIA is writing it.</summary>
    WithLwia,

    /// <summary>They submitted it themselves: someone else at OET has to decide.</summary>
    OwnForm,
}
