using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Participants.History;

internal sealed class ParticipantHistory(ResourceRoomDb db)
{
    /// <summary>How many lines a record shows before it is asked for more.</summary>
    public const int AtOnce = 10;

    /// <summary>What changed on the record, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(Guid publicId, CancellationToken cancellationToken)
    {
        var lines = await new ChangeHistory(db).ReadAsync(
            Subject.Participant(publicId), recorded => recorded.InWords(publicId), others: [], cancellationToken);
        return [.. lines.Reverse()];
    }
}
