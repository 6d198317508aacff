namespace ResourceRoom.Domain.Visits;

/// <summary>Why no services can be added to a visit.</summary>
public enum AddServicesRefusal
{
    /// <summary>The visit was voided: it does not count, so nothing is added to it.</summary>
    AlreadyVoided,

    /// <summary>The visit has ended; services used afterwards belong to another visit.</summary>
    AlreadyCheckedOut,

    /// <summary>No service was chosen.</summary>
    NoneChosen,

    /// <summary>One of the chosen services is not in the catalog.</summary>
    Unknown,

    /// <summary>Every chosen service is already recorded for the visit.</summary>
    AllThere,

    /// <summary>The visit's note has no room for what would be added to it.</summary>
    NoteTooLong,
}

/// <summary>The facts that decide whether services can be added to a visit; services by their ids.</summary>
public sealed record AddServicesFacts
{
    /// <summary>Whether the visit is voided.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether the visit has ended.</summary>
    public required bool IsCheckedOut { get; init; }

    /// <summary>The services to add.</summary>
    public required IReadOnlyCollection<int> Chosen { get; init; }

    /// <summary>The services of the catalog.</summary>
    public required IReadOnlyCollection<int> Catalog { get; init; }

    /// <summary>The services already recorded for the visit.</summary>
    public required IReadOnlyCollection<int> Recorded { get; init; }

    /// <summary>What would be added to the visit's note; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The visit's note.</summary>
    public string? NoteOnFile { get; init; }

    /// <summary>The longest note, in characters.</summary>
    public required int LongestNote { get; init; }
}

/// <summary>
/// Services from the resource room's list are added to a visit only while it is open, and with them what
/// a second technician noted (Policy 1.11.2, item 1 [ours]).
/// </summary>
public static class AddServicesRule
{
    /// <summary>The first reason why the services cannot be added, or null if they can.</summary>
    public static AddServicesRefusal? WhyNot(AddServicesFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsVoided: true } => AddServicesRefusal.AlreadyVoided,
            { IsCheckedOut: true } => AddServicesRefusal.AlreadyCheckedOut,
            { Chosen.Count: 0, Note: null } => AddServicesRefusal.NoneChosen,
            _ when facts.Chosen.Except(facts.Catalog).Any() => AddServicesRefusal.Unknown,
            { Note: null } when !facts.Chosen.Except(facts.Recorded).Any() => AddServicesRefusal.AllThere,
            { Note: { } added } when NoteWith(added, facts.NoteOnFile).Length > facts.LongestNote => AddServicesRefusal.NoteTooLong,
            _ => null,
        };
    }

    /// <summary>The visit's note with another one beneath it, unless it is there already: the same form may be sent twice.</summary>
    public static string NoteWith(string added, string? onFile)
    {
        ArgumentNullException.ThrowIfNull(added);
        return onFile is null ? added : onFile.Contains(added, StringComparison.Ordinal) ? onFile : $"{onFile}\n{added}";
    }
}
