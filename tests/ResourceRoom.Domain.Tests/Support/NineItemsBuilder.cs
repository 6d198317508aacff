using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Support;

public static class NineItemsBuilder
{
    public static NineItems AllGiven { get; } = All(ResponseState.Given);

    public static Arbitrary<NineItems> Any { get; } =
        Gen.ArrayOf(Gen.Elements(Enum.GetValues<ResponseState>()), NineItems.PolicyOrder.Count)
            .Select(states => NineItems.PolicyOrder.Zip(states).Aggregate(NineItems.None, (items, pair) => items.With(pair.First, pair.Second)))
            .ToArbitrary();

    public static Arbitrary<NineItem> AnyItem { get; } = Gen.Elements(NineItems.PolicyOrder.AsEnumerable()).ToArbitrary();

    public static NineItems All(ResponseState state) =>
        NineItems.PolicyOrder.Aggregate(NineItems.None, (items, item) => items.With(item, state));

    public static NineItems Declining(params IEnumerable<NineItem> items) =>
        items.Aggregate(AllGiven, (all, item) => all.With(item, ResponseState.Declined));
}
