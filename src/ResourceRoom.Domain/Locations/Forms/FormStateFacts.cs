namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>The facts that decide whether an act is possible.</summary>
public sealed record FormStateFacts
{
    /// <summary>The state of the form at the moment of saving: someone else may have been faster.</summary>
    public required LocationFormState State { get; init; }

    /// <summary>Whether OET staff asks.</summary>
    public required bool IsOet { get; init; }

    /// <summary>Whether an LWIA began the form, and someone asks who is not of it.</summary>
    public bool IsOfLwiaAlone { get; init; }

    /// <summary>Whether the one who asks submitted any version of the form.</summary>
    public required bool IsSubmitter { get; init; }
}
