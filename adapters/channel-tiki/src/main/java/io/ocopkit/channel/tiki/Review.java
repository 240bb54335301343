package io.ocopkit.channel.tiki;

import io.ocopkit.channel.error.ChannelFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has become of all that was handed in for a listing.
 *
 * @param creation the request that makes products; {@link Track#FORGOTTEN} when there is none
 * @param changes changes of products that are there
 */
record Review(Track creation, List<Track> changes) {

    static Review read(TikiCalls calls, Handle handle) throws ChannelFailure {
        List<Track> changes = new ArrayList<>();
        for (String id : handle.changes()) {
            changes.add(track(calls, id));
        }
        return new Review(handle.creation().isEmpty() ? Track.FORGOTTEN : track(calls, handle.creation()), changes);
    }

    private static Track track(TikiCalls calls, String id) throws ChannelFailure {
        return calls.find("/v2/tracking/" + id).map(Track::of).orElse(Track.FORGOTTEN);
    }

    private Stream<Track> all() {
        return Stream.concat(Stream.of(creation), changes.stream());
    }

    List<Track> open() {
        return all().filter(Track::isOpen).toList();
    }

    boolean isOpen() {
        return !open().isEmpty();
    }

    List<Track> rejected() {
        return all().filter(Track::isRejected).toList();
    }
}
