using ResourceRoom.Web.Features.Shared.Messages;

namespace ResourceRoom.Web.Features.Customers.Messages;

public sealed record MessagesPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required MessageThread Thread { get; init; }

    public required WhoAnswers Answers { get; init; }

    public required CustomerReach Reach { get; init; }

    public required bool CanSend { get; init; }

    public required MessageInput Input { get; init; }
}
