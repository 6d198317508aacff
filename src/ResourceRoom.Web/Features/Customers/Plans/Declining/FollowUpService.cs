using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>What the page of the Follow-up Services (CM) step has beyond those of other steps.</summary>
public sealed record FollowUpService : Unlogged
{
    public required IReadOnlyList<DeclineLine> Declines { get; init; }

    public required bool CanWriteNotes { get; init; }

    /// <summary>Whether the status Offered but declined is offered.</summary>
    public required bool CanDecline { get; init; }

    /// <summary>The notes on file that can hold the customer's request.</summary>
    public required IReadOnlyList<Choice> Requests { get; init; }

    /// <summary>Files that came with the form before.</summary>
    public required IReadOnlyList<StoredFile> Held { get; init; }
}
