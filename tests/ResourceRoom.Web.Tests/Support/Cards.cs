using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Cards of people, made and read.</summary>
public static class Cards
{
    /// <summary>Makes a pass that is in force.</summary>
    public static Task<PassCode> CreateCardAsync(this ResourceRoomApp app, Participant person) => app.ArrangeAsync((services, db) =>
    {
        var codes = services.GetRequiredService<PassCodes>();
        var pass = codes.NewPass(person.Id, app.Time.GetUtcNow().UtcDateTime, byId: 1);
        db.ParticipantPasses.Add(pass);
        return Task.FromResult(codes.CodeOf(pass));
    });

    /// <summary>Ends a person's pass.</summary>
    public static Task<int> RevokeCardAsync(this ResourceRoomApp app, Participant person, DateTime at) => app.QueryAsync(db => db.ParticipantPasses
        .Where(pass => pass.ParticipantId == person.Id)
        .ExecuteUpdateAsync(row => row.SetProperty(pass => pass.RevokedAt, at)));

    /// <summary>The passes of a person, oldest first.</summary>
    public static Task<List<ParticipantPass>> CardsAsync(this ResourceRoomApp app, Participant person) => app.QueryAsync(db => db.ParticipantPasses
        .Where(pass => pass.ParticipantId == person.Id)
        .OrderBy(pass => pass.Id)
        .ToListAsync());

    /// <summary>The code of a stored pass.</summary>
    public static PassCode CodeOf(this ResourceRoomApp app, ParticipantPass pass) => app.Services.GetRequiredService<PassCodes>().CodeOf(pass);

    /// <summary>A code that no pass has.</summary>
    public static PassCode AnyCode() => PassCode.Draw(() => Random.Shared.Next(PassCode.SymbolCount));

    /// <summary>The code with its check character off by one, as a slip of the finger leaves it.</summary>
    public static string Mistyped(this PassCode code) => $"{code.Printed[..^1]}{(code.Printed[^1] == '7' ? '8' : '7')}";
}
