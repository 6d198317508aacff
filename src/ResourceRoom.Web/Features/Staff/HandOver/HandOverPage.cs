using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Staff.HandOver;

public sealed record HandOverPage
{
    public required User From { get; init; }

    public required HandOverInput Input { get; init; }

    /// <summary>The case managers of the LWIA who can sign in, without the account itself.</summary>
    public required IReadOnlyList<Choice> Planners { get; init; }

    /// <summary>How many enrollments there are to hand over.</summary>
    public required int Count { get; init; }

    /// <summary>What would happen; null until a planner is chosen.</summary>
    public HandOverPreview? Preview { get; init; }
}

public sealed record HandOverPreview
{
    public required User To { get; init; }

    public required IReadOnlyList<HandOverRow> Moving { get; init; }

    /// <summary>Messages of these customers that nobody has read; they wait for the new planner then.</summary>
    public required int UnreadMessages { get; init; }

    /// <summary>Those whom the new planner would not reach.</summary>
    public required IReadOnlyList<HandOverRow> OutOfReach { get; init; }

    public string Shown => HandOverInput.ShownOf(Moving.Select(row => row.Enrollment));
}
