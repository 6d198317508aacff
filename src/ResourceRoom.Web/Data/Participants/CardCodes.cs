using System.Security.Cryptography;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Makes cards with random codes, and reads the code of one that is to be printed.</summary>
public sealed class CardCodes(SecretColumns secrets, ParticipantItems items)
{
    public ParticipantCard NewCard(long participantId, DateTime at, long byId)
    {
        var code = CardCode.Draw(() => RandomNumberGenerator.GetInt32(CardCode.SymbolCount));
        var publicId = Guid.CreateVersion7(at);
        return new ParticipantCard
        {
            PublicId = publicId,
            ParticipantId = participantId,
            CodeCipher = secrets.Protect(SecretColumn.CardCode, publicId, code.Characters),
            CodeHash = items.HashOf(code),
            IssuedAt = at,
            IssuedById = byId,
        };
    }

    public CardCode CodeOf(ParticipantCard card) =>
        CardCode.TryParse(secrets.Reveal(SecretColumn.CardCode, card.PublicId, card.CodeCipher), out var code, out _)
            ? code
            : throw new InvalidOperationException("A stored card code is not one.");

    /// <summary>When the card with a code stopped finding its person, UTC; null while it does, or when there is no such card.</summary>
    public Task<DateTime?> RevokedAtAsync(IQueryable<ParticipantCard> cards, CardCode code, CancellationToken cancellationToken)
    {
        var hash = items.HashOf(code);
        return cards.Where(card => card.CodeHash == hash).Select(card => card.RevokedAt).SingleOrDefaultAsync(cancellationToken);
    }
}
