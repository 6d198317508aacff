using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Messages;

public sealed class OpenMessages(ResourceRoomDb db, CustomerHeaders headers, ThreadReader thread, Answers answers, Delivery delivery, OfficeClock clock)
{
    public async Task<MessagesPage?> ExecuteAsync(Guid customer, MessageInput input, ActingUser who, CancellationToken cancellationToken, bool all = false)
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(customer, act, cancellationToken) is not { } header)
        {
            return null;
        }

        var whoAnswers = await answers.ToAsync(header.PersonId, cancellationToken);
        var page = new MessagesPage
        {
            Header = header,
            Thread = new MessageThread(await thread.ReadAsync(header.PersonId, all, act, cancellationToken), all, $"{Links.Customer(customer)}/case-notes"),
            Answers = whoAnswers,
            Reach = await delivery.ReachAsync(header.PersonId, cancellationToken),
            CanSend = who.MayAnswer(whoAnswers),
            Input = input,
        };
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(customer), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }
}
