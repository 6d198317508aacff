using System.Diagnostics;

using ResourceRoom.Web.Data.Inbox;

namespace ResourceRoom.Web.Features.Inbox;

public sealed record InboxRow : Unlogged
{
    public required Guid PublicId { get; init; }

    public required Addressee To { get; init; }

    public required InboxKind Kind { get; init; }

    public required string Words { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? ReadAt { get; init; }

    public bool IsUnread => ReadAt is null;
}

public static class InboxWords
{
    public static string InWords(this InboxKind kind) => kind switch
    {
        InboxKind.Message => "Message",
        InboxKind.StepDone or InboxKind.PlanConfirmed => "Plan",
        InboxKind.Decision => "Decision",
        InboxKind.Notice => "Notice",
        InboxKind.LocationForm => "Location form",
        _ => throw new UnreachableException(),
    };
}
