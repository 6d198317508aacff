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

    /// <summary>Whether the form of a decline is shown: where it is offered, and where one was typed that cannot be saved.</summary>
    public required bool HasForm { get; init; }

    /// <summary>The decline of this step that is in force.</summary>
    public DeclineLine? InForce => Declines.FirstOrDefault(line => line.IsInForce);

    /// <summary>The notes on file that can hold the customer's request.</summary>
    public required IReadOnlyList<Choice> Requests { get; init; }

    /// <summary>Files that came with the form before.</summary>
    public required IReadOnlyList<StoredFile> Held { get; init; }
}
