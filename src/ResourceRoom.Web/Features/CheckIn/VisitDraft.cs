namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>What a visit is made of beside the person.</summary>
/// <param name="Key">Key of the form, which becomes the visit's.</param>
/// <param name="Services">Keys of the services used.</param>
/// <param name="Note">A short note, or null.</param>
public sealed record VisitDraft(Guid Key, IReadOnlyList<int> Services, string? Note)
{
    /// <summary>What a paper sheet says about the time; null at the desk, where a visit begins now.</summary>
    public PaperVisit? Paper { get; init; }
}

/// <summary>The time of a visit as a paper sheet tells it.</summary>
public sealed record PaperVisit
{
    /// <summary>The office's day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Time in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Time out, UTC; null while the person may still be in the room.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>The sheet has no time out, and the room has closed since.</summary>
    public bool WasNotCheckedOut { get; init; }

    /// <summary>The technician says that it is a visit of its own, though the person was in the room at that time already.</summary>
    public bool IsAnotherVisit { get; init; }
}
