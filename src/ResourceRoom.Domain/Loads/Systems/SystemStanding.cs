namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>Whether a system may load.</summary>
public enum SystemStanding
{
    /// <summary>It may.</summary>
    MayLoad,

    /// <summary>A point of the checklist is answered with no, so that it may not be used (Policy 1.11.2, item 4.2).</summary>
    MayNotBeUsed,

    /// <summary>OET has not approved it, or has withdrawn the approval.</summary>
    NotApproved,

    /// <summary>Paused by its LWIA or by OET.</summary>
    Paused,
}
