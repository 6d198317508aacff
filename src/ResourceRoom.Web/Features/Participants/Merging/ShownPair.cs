using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants.Merging;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>
/// What a page of comparison showed, as a print of each answer: enough to tell later what has changed, and nothing that
/// could be read back. Travels sealed.
/// </summary>
public sealed record ShownPair(Guid Kept, Guid Merged, IReadOnlyList<string> Prints)
{
    public static ShownPair Of(Guid kept, DatedAnswers keptAnswers, Guid merged, DatedAnswers mergedAnswers) =>
        new(kept, merged, [.. ItemCopy.Of(keptAnswers).Zip(ItemCopy.Of(mergedAnswers), Print)]);

    public IReadOnlyList<NineItem> ChangedSince(ShownPair earlier) =>
        [.. NineItems.PolicyOrder.Where((_, place) => earlier.Prints.ElementAtOrDefault(place) != Prints[place])];

    // The day is left out: the same status given once more changes nothing that anybody chose.
    private static string Print(ItemCopy kept, ItemCopy merged) => Convert.ToBase64String(SHA256.HashData(
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { kept with { On = null }, merged with { On = null } }))));
}
