namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>Why nothing is done to a system.</summary>
public enum SystemRefusal
{
    /// <summary>A point of its checklist is not answered with yes (Policy 1.11.2, item 4.2).</summary>
    NotComplete,

    /// <summary>OET has approved it already.</summary>
    AlreadyApproved,

    /// <summary>There is no approval to withdraw.</summary>
    NotApproved,

    /// <summary>Its loads are paused already.</summary>
    AlreadyPaused,

    /// <summary>Its loads are not paused.</summary>
    NotPaused,

    /// <summary>Somebody changed it after the page was opened on which it was decided about.</summary>
    Changed,

    /// <summary>It has as many keys as a system may have.</summary>
    TooManyKeys,

    /// <summary>The key was revoked already.</summary>
    KeyRevoked,
}
