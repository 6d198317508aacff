namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>The facts that decide which dates a location form can have.</summary>
public sealed record FormDateFacts
{
    /// <summary>The day of the event: the room's first day, the day of the change, or the first closed day.</summary>
    public required DateOnly EventOn { get; init; }

    /// <summary>The last closed day; null if the room closes for good, or the form is no Closure.</summary>
    public required DateOnly? Through { get; init; }

    /// <summary>The room's first day; null for a New form.</summary>
    public required DateOnly? EstablishedOn { get; init; }

    /// <summary>The first day on which the room is closed for good, past or to come; null if there is none, as for a New form.</summary>
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }
}
