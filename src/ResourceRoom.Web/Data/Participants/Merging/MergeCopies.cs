using System.Text.Json;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Participants.Merging;

public sealed class MergeCopies(SecretColumns secrets)
{
    public byte[] Seal(Guid mergeId, MergeCopy copy) => secrets.Protect(SecretColumn.MergedRecords, mergeId, JsonSerializer.Serialize(copy));

    public MergeCopy Open(ParticipantMerge merge) =>
        JsonSerializer.Deserialize<MergeCopy>(secrets.Reveal(SecretColumn.MergedRecords, merge.PublicId, merge.BeforeCipher))!;
}
