using System.Globalization;
using System.Text.RegularExpressions;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;

using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Cards of people, made and read.</summary>
public static partial class Cards
{
    private const int PixelsPerSquare = 4;

    /// <summary>Makes a card that is in force.</summary>
    public static Task<CardCode> CreateCardAsync(this ResourceRoomApp app, Participant person) => app.ArrangeAsync((services, db) =>
    {
        var cards = services.GetRequiredService<CardCodes>();
        var card = cards.NewCard(person.Id, app.Time.GetUtcNow().UtcDateTime, byId: 1);
        db.ParticipantCards.Add(card);
        return Task.FromResult(cards.CodeOf(card));
    });

    /// <summary>Ends a person's card.</summary>
    public static Task<int> RevokeCardAsync(this ResourceRoomApp app, Participant person, DateTime at) => app.QueryAsync(db => db.ParticipantCards
        .Where(card => card.ParticipantId == person.Id)
        .ExecuteUpdateAsync(row => row.SetProperty(card => card.RevokedAt, at)));

    /// <summary>The cards of a person, oldest first.</summary>
    public static Task<List<ParticipantCard>> CardsAsync(this ResourceRoomApp app, Participant person) => app.QueryAsync(db => db.ParticipantCards
        .Where(card => card.ParticipantId == person.Id)
        .OrderBy(card => card.Id)
        .ToListAsync());

    /// <summary>The code of a stored card.</summary>
    public static CardCode CodeOf(this ResourceRoomApp app, ParticipantCard card) => app.Services.GetRequiredService<CardCodes>().CodeOf(card);

    /// <summary>A code that no card has.</summary>
    public static CardCode AnyCode() => CardCode.Draw(() => Random.Shared.Next(CardCode.SymbolCount));

    /// <summary>The code with its check character off by one, as a slip of the finger leaves it.</summary>
    public static string Mistyped(this CardCode code) => $"{code.Printed[..^1]}{(code.Printed[^1] == '7' ? '8' : '7')}";

    /// <summary>What a scanner reads from the QR code of a page.</summary>
    public static string ReadQrCode(this IHtmlDocument page)
    {
        var svg = page.QuerySelector("svg.rr-pass__picture")!;
        var side = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture) * PixelsPerSquare;
        var light = Enumerable.Repeat(byte.MaxValue, side * side).ToArray();
        foreach (var square in Square().Matches(svg.QuerySelector("path")!.GetAttribute("d")!).Select(match => match.Groups))
        {
            var (left, top) = (NumberAt(square[1]) * PixelsPerSquare, NumberAt(square[2]) * PixelsPerSquare);
            for (var y = top; y < top + PixelsPerSquare; y++)
            {
                light.AsSpan((y * side) + left, PixelsPerSquare).Clear();
            }
        }

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));

        // The picture is straight and alone: looking for it as in a photograph misses one in some hundreds.
        var alone = new Dictionary<DecodeHintType, object> { [DecodeHintType.PURE_BARCODE] = true };
        return new QRCodeReader().decode(picture, alone)?.Text ?? throw new InvalidOperationException("No QR code could be read.");
    }

    private static int NumberAt(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h1v1h-1z")]
    private static partial Regex Square();
}
