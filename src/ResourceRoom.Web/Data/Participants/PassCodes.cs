using System.Security.Cryptography;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Participants;

public sealed class PassCodes(SecretColumns secrets, ParticipantItems items)
{
    public ParticipantPass NewPass(long participantId, DateTime at, long byId)
    {
        var code = PassCode.Draw(() => RandomNumberGenerator.GetInt32(PassCode.SymbolCount));
        var publicId = Guid.CreateVersion7(at);
        return new ParticipantPass
        {
            PublicId = publicId,
            ParticipantId = participantId,
            CodeCipher = secrets.Protect(SecretColumn.PassCode, publicId, code.Characters),
            CodeHash = items.HashOf(code),
            IssuedAt = at,
            IssuedById = byId,
        };
    }

    public PassCode CodeOf(ParticipantPass pass) =>
        PassCode.TryParse(secrets.Reveal(SecretColumn.PassCode, pass.PublicId, pass.CodeCipher), out var code, out _)
            ? code
            : throw new InvalidOperationException("A stored pass code is not valid.");

    /// <summary>Whose the pass with a code is, among the passes given; null for nobody's.</summary>
    public Task<long?> OwnerAsync(IQueryable<ParticipantPass> passes, PassCode code, CancellationToken cancellationToken)
    {
        var hash = items.HashOf(code);
        return passes.Where(pass => pass.CodeHash == hash).Select(pass => (long?)pass.ParticipantId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>When the pass with a code stopped finding its person, UTC; null while it does, or when there is no such pass.</summary>
    public Task<DateTime?> RevokedAtAsync(IQueryable<ParticipantPass> passes, PassCode code, CancellationToken cancellationToken)
    {
        var hash = items.HashOf(code);
        return passes.Where(pass => pass.CodeHash == hash).Select(pass => pass.RevokedAt).SingleOrDefaultAsync(cancellationToken);
    }
}
