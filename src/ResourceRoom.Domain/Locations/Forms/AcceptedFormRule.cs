namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>The facts that decide what can still become of an accepted form.</summary>
public sealed record AcceptedFormFacts
{
    /// <summary>What it is about.</summary>
    public required LocationFormKind Kind { get; init; }

    /// <summary>The first day on which it applies.</summary>
    public required DateOnly EventOn { get; init; }

    /// <summary>The last closed day of a closing for a time; null otherwise.</summary>
    public required DateOnly? ClosedThrough { get; init; }

    /// <summary>Whether its day has come.</summary>
    public required bool IsInEffect { get; init; }

    /// <summary>The first day on which the room is closed for good; null if there is none.</summary>
    public required DateOnly? RoomClosedOn { get; init; }
}

/// <summary>What can still become of an accepted form (cases 40 and 41 of the offices [ours]).</summary>
public static class AcceptedFormRule
{
    /// <summary>Whether the room is closed for good by its day, so that it never applies. The closing that closes the room does apply.</summary>
    public static bool IsLapsed(AcceptedFormFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { Kind: LocationFormKind.New } => false,
            { Kind: LocationFormKind.Closure, ClosedThrough: null } => facts.EventOn > facts.RoomClosedOn,
            _ => facts.EventOn >= facts.RoomClosedOn,
        };
    }

    /// <summary>
    /// Whether OET can move it: until it takes effect, and the end of a closing for a time until it is over. A new room is closed
    /// on its first day instead.
    /// </summary>
    public static bool IsMovable(AcceptedFormFacts facts, DateOnly today) =>
        facts is { Kind: not LocationFormKind.New } && !IsLapsed(facts) && (!facts.IsInEffect || facts.ClosedThrough >= today);

    /// <summary>Whether a form that is moved to a day takes effect at once, which OET has to confirm.</summary>
    public static bool TakesEffectAtOnce(AcceptedFormFacts facts, DateOnly day, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return !facts.IsInEffect && day <= today;
    }
}
