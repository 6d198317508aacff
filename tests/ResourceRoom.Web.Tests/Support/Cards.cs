using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Cards of people, made and read.</summary>
public static class Cards
{
    /// <summary>Makes a card that is in force.</summary>
    public static Task<PassCode> CreateCardAsync(this ResourceRoomApp app, Participant person) => app.ArrangeAsync((services, db) =>
    {
        var cards = services.GetRequiredService<PassCodes>();
        var card = cards.NewCard(person.Id, app.Time.GetUtcNow().UtcDateTime, byId: 1);
        db.ParticipantPasses.Add(card);
        return Task.FromResult(cards.CodeOf(card));
    });

    /// <summary>Ends a person's card.</summary>
    public static Task<int> RevokeCardAsync(this ResourceRoomApp app, Participant person, DateTime at) => app.QueryAsync(db => db.ParticipantPasses
        .Where(card => card.ParticipantId == person.Id)
        .ExecuteUpdateAsync(row => row.SetProperty(card => card.RevokedAt, at)));

    /// <summary>The cards of a person, oldest first.</summary>
    public static Task<List<ParticipantPass>> CardsAsync(this ResourceRoomApp app, Participant person) => app.QueryAsync(db => db.ParticipantPasses
        .Where(card => card.ParticipantId == person.Id)
        .OrderBy(card => card.Id)
        .ToListAsync());

    /// <summary>The code of a stored card.</summary>
    public static PassCode CodeOf(this ResourceRoomApp app, ParticipantPass card) => app.Services.GetRequiredService<PassCodes>().CodeOf(card);

    /// <summary>A code that no card has.</summary>
    public static PassCode AnyCode() => PassCode.Draw(() => Random.Shared.Next(PassCode.SymbolCount));

    /// <summary>The code with its check character off by one, as a slip of the finger leaves it.</summary>
    public static string Mistyped(this PassCode code) => $"{code.Printed[..^1]}{(code.Printed[^1] == '7' ? '8' : '7')}";
}
