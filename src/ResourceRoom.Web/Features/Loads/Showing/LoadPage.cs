using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Loads.Showing;

/// <summary>A load as people see it.</summary>
public sealed record LoadPage
{
    public required Load Load { get; init; }

    public required LoadAdvice Advice { get; init; }

    public required IReadOnlyList<RejectGroup> Groups { get; init; }

    public required ListPage Rejects { get; init; }

    public required IReadOnlyList<TurnedVisit> Turned { get; init; }

    public required int TurnedCount { get; init; }

    public required IReadOnlyList<DoubleVisit> Doubles { get; init; }

    public required bool HasFile { get; init; }

    /// <summary>Releases or refuses it.</summary>
    public required bool MayDecide { get; init; }

    /// <summary>May have its rejected rows in clear.</summary>
    public required bool MayMend { get; init; }

    /// <summary>Takes files along; a monitor does not.</summary>
    public required bool MayTakeFiles { get; init; }

    /// <summary>What was typed about a decision.</summary>
    public string? Reason { get; init; }

    /// <summary>What was typed about the rejected rows.</summary>
    public string? Need { get; init; }

    public bool CanDecide => MayDecide && Load.State == LoadState.Held && !Load.IsCheck;

    public bool CanMend => MayMend && HasFile && Load.Rejected > 0;

    public string WhatOfTurned => Load switch
    {
        { IsCheck: true } => "If you send this file to be loaded, it is held until somebody releases it.",
        { ReleasedAt: not null } => "The load was released, so these visits are voided and replaced.",
        { State: LoadState.Refused } => "The load was refused, so these visits stay as they are.",
        _ => "If you release the load, these visits are voided and replaced. If that is wrong, refuse it and ask for a file with new ids.",
    };

    public string Address => $"/loads/{Load.PublicId}";
}

/// <summary>Rejects of one kind.</summary>
public sealed record RejectGroup(string Column, string Code, int Count, long FirstLine, string Expected);

/// <summary>A visit that this load brought beside one that is there, under another id.</summary>
public sealed record DoubleVisit(DateTime StartedAt, string Room, Guid Visit, Guid Other);
