using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.DueList;

/// <summary>What is due after one exit, as it stands on a day.</summary>
public readonly record struct DueState
{
    /// <summary>The list it stands in.</summary>
    public required FollowUpList List { get; init; }

    /// <summary>The window it is about; null for a list that is about none.</summary>
    public WindowName? Window { get; init; }

    /// <summary>That window's last day; null without a window.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The first contact or service of the follow-up year; null if there is none.</summary>
    public DateOnly? FirstContact { get; init; }

    /// <summary>The latest contact or service of the follow-up year; null if there is none.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>The first service of the follow-up year; null if there is none.</summary>
    public DateOnly? ServiceProvided { get; init; }

    /// <summary>The follow-up year has begun without a service: "services must be provided" (youth follow-up guide, "Overview").</summary>
    public bool IsContactOnly { get; init; }

    /// <summary>The evidence of the decline in force does not fit the exit date [ours].</summary>
    public bool IsEvidenceInDoubt { get; init; }
}
