using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Home.Own;

public sealed class OpenOwnMessages(ResourceRoomDb db, ThreadReader thread, Answers answers, OfficeClock clock)
{
    public async Task<OwnMessages?> ExecuteAsync(OwnMessageInput input, ActingUser who, CancellationToken cancellationToken, bool all = false)
    {
        if (await db.FindOwnRecordAsync(who, cancellationToken) is not { } person)
        {
            return null;
        }

        var lines = await thread.ReadOwnAsync(person.Id, all, new Act(who, clock.Now), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new OwnMessages(new MessageThread(lines, all, Notes: null), await answers.ToAsync(person.Id, cancellationToken), input);
    }
}
